package org.etwin.notifications.spi;

import org.etwin.notifications.Frequency;
import org.etwin.platform.Role;

/**
 * A kind of notifications with what holds until a person chooses otherwise.
 *
 * @param key for example {@code membership.decided}; text {@code <key>.kind} names it
 * @param group text {@code notifications.group.<group>}: {@code membership}, {@code network}, {@code projects},
 *     {@code spaces}, {@code desk}, {@code account}, or one of your own
 * @param mail how often by mail
 * @param holder only for who holds that role, now and when it is sent; null for everybody
 * @param security always told at once in the page and by mail, not to be switched off
 */
public record NotificationKind(String key, String group, Frequency mail, Role holder, boolean security) {
    /** By mail at once. */
    public static NotificationKind of(String key, String group) {
        return new NotificationKind(key, group, Frequency.AT_ONCE, null, false);
    }

    public static NotificationKind security(String key) {
        return new NotificationKind(key, "account", Frequency.AT_ONCE, null, true);
    }

    public NotificationKind mailed(Frequency usual) {
        return new NotificationKind(key, group, usual, holder, security);
    }

    public NotificationKind forHolders(Role role) {
        return new NotificationKind(key, group, mail, role, security);
    }
}
