/**
 * Rules that every bundle keeps, each an abstract test class. A bundle subclasses those of its kind, and that is all:
 *
 * <pre>{@code
 * class SchoolsRulesTest extends CoreRules {}
 * class SchoolsTextsTest extends TextRules {}
 * }</pre>
 *
 * <p>They look at {@code target/classes} and {@code src/main} of the module whose tests run.
 */
package org.etwin.testing;
