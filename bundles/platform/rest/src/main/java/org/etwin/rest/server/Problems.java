package org.etwin.rest.server;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.etwin.platform.Rejection;
import org.etwin.platform.Texts;

/** Says in the caller's language what is wrong. */
final class Problems {
    static final String TYPE = "application/problem+json";
    /** The statuses that have words of their own: {@code rest.title.*} and {@code rest.detail.*}. */
    private static final Set<Integer> WORDED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private static final int AWAY = 503;

    /** What an installation cannot take now takes people to mend: room on a disk, a database. */
    private static final int RETRY_AFTER_SECONDS = 30;

    private final Texts texts;
    private final Languages languages;

    Problems(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** What rules refused. */
    Response refusal(List<Rejection> reasons) {
        Locale language = language();
        int status = reasons.get(0).kind().status();
        List<Problem.Reason> errors = reasons.stream()
                .map(reason -> new Problem.Reason(
                        reason.field(),
                        reason.key(),
                        texts.text(language, reason.key(), reason.args().toArray())))
                .toList();
        String detail = errors.stream().map(Problem.Reason::message).distinct().collect(Collectors.joining(" "));
        Response.ResponseBuilder to = Response.status(status);
        if (status == AWAY) {
            to.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer(to, language, new Problem(type(status), title(language, status), status, detail, null, errors));
    }

    /** What the server itself refuses: a path, a method, a body. */
    Response refusal(Response.ResponseBuilder to, int status) {
        Locale language = language();
        int worded = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
        String detail = texts.text(language, "rest.detail." + worded);
        return answer(to, language, new Problem(type(worded), title(language, worded), status, detail, null, null));
    }

    /** A fault of ours: the caller gets a number, the log the rest. */
    Response fault(String number) {
        Locale language = language();
        String detail = texts.text(language, "rest.fault", number);
        return answer(
                Response.serverError(),
                language,
                new Problem(type(500), title(language, 500), 500, detail, number, null));
    }

    private Locale language() {
        Message message = JAXRSUtils.getCurrentMessage();
        return languages.of(message == null ? List.of() : new HttpHeadersImpl(message).getAcceptableLanguages());
    }

    private String title(Locale language, int status) {
        return texts.text(language, "rest.title." + status);
    }

    private static String type(int status) {
        return "urn:etwin:problem:" + status;
    }

    private static Response answer(Response.ResponseBuilder to, Locale language, Problem problem) {
        if (problem.status() == 401) {
            to.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return to.type(TYPE)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem)
                .build();
    }
}
