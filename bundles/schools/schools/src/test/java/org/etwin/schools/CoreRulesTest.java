package org.etwin.schools;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
