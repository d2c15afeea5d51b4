package org.talkgraph.query;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Talks by key. */
interface TalkViews extends Repository<TalkNode, String> {

	Optional<TalkView> findByKey(String key);

}
