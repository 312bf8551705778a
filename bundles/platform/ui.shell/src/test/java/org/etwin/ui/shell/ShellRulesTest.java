package org.etwin.ui.shell;

import org.etwin.testing.BundleRules;

class ShellRulesTest extends BundleRules {}
