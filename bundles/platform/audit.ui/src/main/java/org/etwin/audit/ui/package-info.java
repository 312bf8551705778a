/** The page on which the national desk and central support read what was decided. */
package org.etwin.audit.ui;
