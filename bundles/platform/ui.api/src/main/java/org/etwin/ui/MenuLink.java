package org.etwin.ui;

import org.osgi.annotation.versioning.ConsumerType;

/** A menu item that leads out of eTwin or to a page that is no {@link View}. */
@ConsumerType
public interface MenuLink {
    /** As {@link MenuItem#group()}. */
    String group();

    /** Text key of the label. */
    String key();

    /** An address with scheme, or a path within eTwin. Addresses with scheme open in a new tab. */
    String address();

    default int order() {
        return 1000;
    }

    default Needs needs() {
        return Needs.SIGNED_IN;
    }

    /** As {@link MenuItem#icon()}. */
    default String icon() {
        return "external-link";
    }
}
