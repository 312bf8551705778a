package org.etwin.platform.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names an event record, for example {@code @EventType("membership.approved")}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** {@code capability.what-happened}, never changed once released. */
    String value();

    /** Raised when the record's members change their meaning. */
    int version() default 1;
}
