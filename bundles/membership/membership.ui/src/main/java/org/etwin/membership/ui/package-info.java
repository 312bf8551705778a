/** Joining, profiles, people, and the desk's queue of requests. */
package org.etwin.membership.ui;
