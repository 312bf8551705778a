package org.etwin.webhooks.core;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
