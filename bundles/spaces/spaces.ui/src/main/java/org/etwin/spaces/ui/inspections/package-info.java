/** Looking into a space without being in it. */
package org.etwin.spaces.ui.inspections;
