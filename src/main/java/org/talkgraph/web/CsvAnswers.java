package org.talkgraph.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.talkgraph.export.CsvAnswer;
import org.talkgraph.query.Answer;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Answers as a file that spreadsheets open. */
final class CsvAnswers extends AbstractHttpMessageConverter<Answer> {

	static final String TYPE = "text/csv";

	/** Without it spreadsheets take UTF-8 for something else. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	CsvAnswers() {
		super(StandardCharsets.UTF_8, MediaType.parseMediaType(TYPE));
	}

	@Override
	protected boolean supports(Class<?> type) {
		return Answer.class == type;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType media) {
		return false;
	}

	@Override
	protected Answer readInternal(Class<? extends Answer> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("answers are only written", message);
	}

	@Override
	protected void writeInternal(Answer answer, HttpOutputMessage message) throws IOException {
		message.getHeaders()
			.setContentDisposition(ContentDisposition.attachment().filename(answer.query() + ".csv").build());
		Writer out = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
		out.append(BYTE_ORDER_MARK);
		CsvAnswer.write(answer, out);
		out.flush();
	}

}
