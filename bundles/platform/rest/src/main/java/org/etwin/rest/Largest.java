package org.etwin.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The largest request body of an operation in bytes, where the {@value #USUAL} that hold otherwise do not fit. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Largest {
    long USUAL = 1 << 20;

    long value();
}
