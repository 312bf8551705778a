package org.etwin.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a {@link View} into the menu. The route of the view must have no required parameter. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MenuItem {
    /** One of {@link MenuGroups}; another word makes a group of its own, named by text {@code ui.menu.<group>}. */
    String group();

    /** Text key of the label. */
    String key();

    /** Within the group, small first; steps of ten leave room for others. */
    int order() default 100;

    /** Who is shown the item. Only a hint for the menu: the core decides who may do what. */
    Needs needs() default Needs.SIGNED_IN;

    /** Name in the Vaadin icon set, for example {@code group}. */
    String icon() default "angle-right";
}
