/** User names and passwords that children can read and type. */
package org.etwin.identity.pupils;
