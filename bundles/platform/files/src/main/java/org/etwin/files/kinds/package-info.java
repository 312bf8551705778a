/** What a content is. */
package org.etwin.files.kinds;
