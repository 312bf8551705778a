package org.etwin.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Operations about accounts and how one signs in: only for who has signed in, never for the token of a program, whatever
 * its scope; and what they answer may be a secret, so it is not kept for a repeated call.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SignedInOnly {}
