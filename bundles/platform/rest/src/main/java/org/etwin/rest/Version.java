package org.etwin.rest;

/**
 * The version from the request's If-Match header, which an answer gave as its ETag: {@code @Context Version version}. A
 * request without it is refused with 428 before the resource is called.
 */
public record Version(long value) {}
