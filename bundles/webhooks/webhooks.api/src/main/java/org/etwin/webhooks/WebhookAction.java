package org.etwin.webhooks;

import org.etwin.platform.Action;

/** What can be done with a webhook. */
public enum WebhookAction implements Action {
    CHANGE,
    SWITCH_ON,
    SWITCH_OFF,
    REMOVE
}
