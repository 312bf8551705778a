/** Identity over REST. */
package org.etwin.identity.rest;
