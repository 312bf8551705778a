/** Entries, their chain, who may read them, and where they are kept. */
package org.etwin.audit.core;
