/** Passwords and secrets: how they are hashed, made and judged. */
package org.etwin.identity.passwords;
