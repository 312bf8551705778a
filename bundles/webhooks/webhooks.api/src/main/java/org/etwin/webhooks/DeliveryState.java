package org.etwin.webhooks;

/** Where a delivery is. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Tried as often as is tried; somebody can send it again. */
    PARKED
}
