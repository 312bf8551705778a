package org.etwin.plugins;

import org.etwin.testing.CoreRules;

class PlugInsRulesTest extends CoreRules {}
