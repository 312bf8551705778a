package org.etwin.webhooks;

/** Whether it is told. */
public enum WebhookState {
    ON,
    /** Switched off by somebody. */
    OFF,
    /** Switched off by itself, because nothing arrived for days or the address said that it is gone. */
    GIVEN_UP
}
