package org.etwin.network;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
