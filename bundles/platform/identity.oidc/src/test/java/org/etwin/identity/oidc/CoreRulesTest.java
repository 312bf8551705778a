package org.etwin.identity.oidc;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
