package org.etwin.schools.rest;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** CSV as a file that a browser keeps and never shows. */
final class Csv {
    private Csv() {}

    static Response attached(Object csv, String fileName) {
        String safe = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        return Response.ok(csv, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + safe + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
