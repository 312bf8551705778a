package org.etwin.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a {@link View} that makes something new into the "Create" menu of the top bar. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CreateItem {
    /** Text key of the label. */
    String key();

    int order() default 100;

    Needs needs() default Needs.ETWINNER;

    /** As {@link MenuItem#icon()}. */
    String icon() default "plus";
}
