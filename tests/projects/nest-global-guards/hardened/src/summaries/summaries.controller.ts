import { Body, Controller, Post } from '@nestjs/common';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { SummaryDto } from './summary.dto';

@Controller('summaries')
export class SummariesController {
  @Post()
  async create(@Body() { text }: SummaryDto) {
    const answer = await generateText({ model: openai('gpt-4.1-mini'), prompt: `Summarise: ${text}`, maxOutputTokens: 400 });
    return { summary: answer.text };
  }
}
