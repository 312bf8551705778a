package org.etwin.testing.wrong.rest;

import javax.persistence.EntityManager;
import org.etwin.testing.wrong.core.Mail;

public class MailResource {
    EntityManager entities;

    Mail mail() {
        return null;
    }
}
