/** What the tests of other bundles need to call their own resources. */
package org.etwin.rest.testing;
