package org.etwin.network.rest;

/** The body that may come with a yes. */
public record Answer(String word) {}
