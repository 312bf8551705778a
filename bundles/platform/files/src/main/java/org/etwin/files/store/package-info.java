/** Contents on the disk, and smaller pictures of them. */
package org.etwin.files.store;
