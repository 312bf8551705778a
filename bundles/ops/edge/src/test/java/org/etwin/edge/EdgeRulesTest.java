package org.etwin.edge;

import org.etwin.testing.BundleRules;

class EdgeRulesTest extends BundleRules {}
