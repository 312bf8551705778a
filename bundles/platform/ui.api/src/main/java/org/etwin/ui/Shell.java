package org.etwin.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is around a {@link View}; {@link Variant#PERSONAL} when not said. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shell {
    Variant value();

    enum Variant {
        /** Top bar only. */
        PUBLIC,
        /** Top bar and side navigation; visitors get the top bar only. */
        PERSONAL,
        /** Top bar only: the view draws a colour band over the full width. */
        SPACE,
        /** Side navigation of the national desk, and its badge in the top bar. */
        DESK
    }
}
