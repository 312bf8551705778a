package org.etwin.membership;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
