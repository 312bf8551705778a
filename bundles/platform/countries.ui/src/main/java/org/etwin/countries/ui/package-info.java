/** The overview of the national desk and the settings of its territory. */
package org.etwin.countries.ui;
