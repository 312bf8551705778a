/** Finding schools, their pages, and importing registers. */
package org.etwin.schools.ui;
