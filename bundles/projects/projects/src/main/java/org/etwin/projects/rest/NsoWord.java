package org.etwin.projects.rest;

/** What an NSO decides for its territory, and why. */
public record NsoWord(String territory, String words) {}
