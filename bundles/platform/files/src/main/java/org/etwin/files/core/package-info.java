/** Files, who may do what with them, and how they go. */
package org.etwin.files.core;
