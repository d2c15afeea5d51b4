package org.talkgraph.roster;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoleTests {

	@Test
	void aRoleIsReadInAnyCaseAndUnderItsOtherNames() {
		assertThat(Role.of("Speaker")).contains(Role.SPEAKER);
		assertThat(Role.of("HOST")).contains(Role.MODERATOR);
		assertThat(Role.of("guest")).contains(Role.PANELIST);
		assertThat(Role.of("audience")).contains(Role.AUDIENCE);
		assertThat(Role.of("boss")).isEmpty();
		assertThat(Role.of(null)).isEmpty();
		assertThat(Role.MODERATOR.label()).isEqualTo("moderator");
	}

}
