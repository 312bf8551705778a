package org.etwin.metrics;

import org.etwin.testing.BundleRules;

class MetricsRulesTest extends BundleRules {}
