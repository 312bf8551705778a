/** What becomes of plug-ins: kept, stopped, let in again. */
package org.etwin.plugins.core;
