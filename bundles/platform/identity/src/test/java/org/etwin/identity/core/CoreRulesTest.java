package org.etwin.identity.core;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
