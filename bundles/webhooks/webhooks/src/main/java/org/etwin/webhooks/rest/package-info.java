/** Webhooks over REST. */
package org.etwin.webhooks.rest;
