package org.etwin.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Operations of whoever runs the installation: the token of a program calls them only when it was limited to capabilities
 * and this one is among them. A token for everything, made for something harmless, never reaches them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NamedScope {}
