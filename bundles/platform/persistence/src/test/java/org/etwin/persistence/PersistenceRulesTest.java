package org.etwin.persistence;

import org.etwin.testing.BundleRules;

class PersistenceRulesTest extends BundleRules {}
