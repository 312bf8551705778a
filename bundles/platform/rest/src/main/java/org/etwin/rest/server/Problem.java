package org.etwin.rest.server;

import java.util.List;

/**
 * A refusal or a fault as a client reads it (RFC 9457).
 *
 * @param type a name of the kind for programs
 * @param error number under which the log knows more, only for faults
 * @param errors one for each reason, only for refusals
 */
public record Problem(String type, String title, int status, String detail, String error, List<Reason> errors) {
    public record Reason(String field, String key, String message) {}
}
