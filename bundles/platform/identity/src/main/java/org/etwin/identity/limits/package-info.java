/** How often one may try. */
package org.etwin.identity.limits;
