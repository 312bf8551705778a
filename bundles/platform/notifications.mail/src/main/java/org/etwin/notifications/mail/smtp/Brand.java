package org.etwin.notifications.mail.smtp;

/** @param logo whole address of a picture, or empty */
public record Brand(String name, String logo) {}
