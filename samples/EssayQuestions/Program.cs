EssayQuestions.Questions.Answer(DefectionFactors.DefectionFactorDataset.Bundled, Console.Out);
