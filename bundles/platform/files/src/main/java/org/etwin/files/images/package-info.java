/** The frames of images, and pictures made smaller. */
package org.etwin.files.images;
