/** The archive of all that is kept about a person. */
package org.etwin.identity.archive;
