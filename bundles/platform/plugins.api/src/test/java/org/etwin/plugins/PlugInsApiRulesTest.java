package org.etwin.plugins;

import org.etwin.testing.ApiRules;

class PlugInsApiRulesTest extends ApiRules {}
