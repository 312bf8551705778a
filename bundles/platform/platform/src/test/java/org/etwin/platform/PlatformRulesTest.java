package org.etwin.platform;

import org.etwin.testing.BundleRules;

class PlatformRulesTest extends BundleRules {}
