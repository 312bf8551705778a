/** Plug-ins over REST. */
package org.etwin.plugins.rest;
